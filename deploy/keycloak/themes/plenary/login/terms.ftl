<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "title">${msg("termsTitle")} – <#elseif section = "header">${msg("termsTitle")}
<#elseif section = "form">
<div>${kcSanitize(msg("termsText"))?no_esc}</div>
<form action="${url.loginAction}" method="post"><p class="actions"><button name="accept" value="yes">${msg("doAccept")}</button><button class="second" name="cancel" value="yes">${msg("doDecline")}</button></p></form>
</#if>
</@layout.registrationLayout>
