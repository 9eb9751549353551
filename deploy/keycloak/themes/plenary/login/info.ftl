<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "title" || section = "header"><#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${kcSanitize(message.summary)?no_esc}</#if><#if section = "title"> – </#if>
<#elseif section = "form">
<#if messageHeader??><p>${kcSanitize(message.summary)?no_esc}</p></#if>
<#if requiredActions??><ul><#list requiredActions as action><li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li></#list></ul></#if>
<#if pageRedirectUri?has_content><p><a class="button" href="${pageRedirectUri}">${msg("plenaryBack")}</a></p>
<#elseif actionUri?has_content><p><a class="button" href="${actionUri}">${msg("plenaryGoOn")}</a></p>
<#else><p><a class="button" href="${(client.baseUrl)!properties.address}">${msg("plenaryBack")}</a></p></#if>
</#if>
</@layout.registrationLayout>
