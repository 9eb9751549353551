<#-- One field: label, hint, error beside it, all tied to the input. -->
<#macro field name label value="" type="text" autocomplete="off" hint="" required=true wrong=false error="" dir="auto" autofocus=false readonly=false>
<div class="field<#if wrong> wrong</#if>">
<label for="${name}">${label}<#if !required> <span class="optional">${msg("plenaryOptional")}</span></#if></label>
<#if hint?has_content><span class="hint" id="${name}-hint">${kcSanitize(hint)?no_esc}</span></#if>
<#if error?has_content><span class="error" id="${name}-error">${kcSanitize(error)?no_esc}</span></#if>
<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" dir="${dir}"<#if type == "email" || autocomplete == "username"> inputmode="email" spellcheck="false" autocapitalize="none"</#if><#if required> required</#if><#if readonly> readonly</#if><#if autofocus> autofocus</#if><#if wrong> aria-invalid="true"</#if><#if hint?has_content || error?has_content> aria-describedby="<#if hint?has_content>${name}-hint</#if><#if error?has_content> ${name}-error</#if>"</#if>>
</div>
</#macro>

<#function problem field text>
<#return {"field": field, "text": text}>
</#function>

<#-- What is wrong with the fields of these names, for the summary: the same words as beside the field. -->
<#function problemsOf names>
<#local all = []>
<#list names as name>
<#if messagesPerField.existsError(name)><#local all = all + [problem(name, messagesPerField.get(name))]></#if>
</#list>
<#return all>
</#function>
