<#import "fields.ftl" as fields>
<#-- The fields of the user profile. Only kinds this realm uses: text, e-mail, and the language, which goes along unseen. -->
<#macro userProfileFormFields>
<#list profile.attributes as attribute>
<#if attribute.name == 'locale' && realm.internationalizationEnabled && locale.currentLanguageTag?has_content>
<input type="hidden" name="locale" value="${locale.currentLanguageTag}">
<#else>
<#nested "beforeField" attribute>
<@fields.field name=attribute.name label=advancedMsg(attribute.displayName!attribute.name) value=(attribute.value!'') type=(attribute.name == 'email')?then('email','text') autocomplete=(attribute.name == 'email')?then('email',(attribute.name == 'firstName')?then('given-name',(attribute.name == 'lastName')?then('family-name',(attribute.autocomplete!'off')))) dir=(attribute.name == 'email')?then('ltr','auto') required=attribute.required readonly=attribute.readOnly hint=(attribute.annotations.inputHelperTextBefore??)?then(advancedMsg(attribute.annotations.inputHelperTextBefore!''),'') wrong=messagesPerField.existsError(attribute.name) error=messagesPerField.get(attribute.name) />
<#nested "afterField" attribute>
</#if>
</#list>
</#macro>

<#function problems extra=[]>
<#local names = []>
<#list profile.attributes as attribute><#local names = names + [attribute.name]></#list>
<#return fields.problemsOf(names + extra)>
</#function>
